// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Python's multiprocessing in C++, and what a lesson's program needs beside it, in one include.
#include "mp/channel/joinable_queue.h"
#include "mp/channel/pipe.h"
#include "mp/channel/queue.h"
#include "mp/channel/simple_queue.h"
#include "mp/channel/wait.h"
#include "mp/lab/lab.h"
#include "mp/lesson/lesson.h"
#include "mp/pool/pool.h"
#include "mp/process/freeze_support.h"
#include "mp/process/process.h"
#include "mp/process/sendable_process.h"
#include "mp/shared/array.h"
#include "mp/shared/shared_memory.h"
#include "mp/shared/value.h"
#include "mp/subprocess/run.h"
#include "mp/sync/barrier.h"
#include "mp/sync/condition.h"
#include "mp/sync/event_flag.h"
#include "mp/sync/lock.h"
#include "mp/sync/semaphore.h"
