// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a lesson's program says and asks besides multiprocessing: namespace lab, in one include.
#include "mp/lab/fork.h"
#include "mp/lab/knob.h"
#include "mp/lab/print.h"
#include "mp/lab/process_calls.h"
#include "mp/lab/random.h"
#include "mp/lab/sleep.h"
#include "mp/lab/text.h"
