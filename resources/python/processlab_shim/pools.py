# SPDX-License-Identifier: GPL-3.0-or-later
"""Pool: what is submitted, which worker does it, who gets the result."""
from multiprocessing import pool

from .events import is_quiet, new_id, quiet, record, shown, wrap

_api = []  # the outermost call that submits


def install():
    _install_worker()
    _install_life()
    _install_submitting()
    _install_lazy()
    _install_results()


class WorkersQueue:
    """One of a worker's two pipes; tells what passes."""

    def __init__(self, queue, tell):
        self._queue, self._tell = queue, tell

    def __getattr__(self, name):
        return getattr(self._queue, name)

    def get(self):
        task = self._queue.get()
        self._tell(task)
        return task

    def put(self, result):
        self._tell(result)
        self._queue.put(result)


class Teller:
    def __init__(self):
        self.items = 1

    def taken(self, task):
        if task is None:
            record("worker.stopped", pool=0)
            return
        job, index, function, arguments, _ = task
        self.items = len(arguments[0][1]) if function in (pool.mapstar, pool.starmapstar) else 1
        record("task.begin", pool=0, job=job + 1, index=index or 0, items=self.items)

    def done(self, result):
        job, index, (is_ok, value) = result
        record("task.end", pool=0, job=job + 1, index=index or 0, items=self.items, ok=is_ok,
               value=shown(value))


def _install_worker():
    @wrap(pool, "worker")
    def worker(original, inqueue, outqueue, *arguments, **keywords):
        teller = Teller()
        return original(WorkersQueue(inqueue, teller.taken), WorkersQueue(outqueue, teller.done),
                        *arguments, **keywords)


def _install_life():
    @wrap(pool.Pool, "__init__")
    def init(original, self, *arguments, **keywords):
        self._processlab = new_id()
        size = arguments[0] if arguments else keywords.get("processes")
        record("pool.created", pool=self._processlab, workers=size or pool.os.cpu_count())
        original(self, *arguments, **keywords)

    for name, event in (("close", "pool.closed"), ("terminate", "pool.terminated")):
        def end(original, self, event=event):
            if self._state == pool.RUN or event != "pool.closed":
                record(event, pool=self._processlab)
            return original(self)
        wrap(pool.Pool, name)(end)

    @wrap(pool.Pool, "join")
    def join(original, self):
        record("pool.join.begin", pool=self._processlab)
        with quiet():
            original(self)
        record("pool.join.end", pool=self._processlab)


def _install_submitting():
    for name in ("apply", "apply_async", "map", "map_async", "starmap", "starmap_async"):
        def named(original, self, *arguments, name=name, **keywords):
            _api.append(name)
            try:
                return original(self, *arguments, **keywords)
            finally:
                _api.pop()
        wrap(pool.Pool, name)(named)

    @wrap(pool.ApplyResult, "__init__")
    def init(original, self, owner, *arguments, **keywords):
        original(self, owner, *arguments, **keywords)
        if type(self) is pool.ApplyResult:
            _submitted(owner, self, 1, 1, 1)

    @wrap(pool.MapResult, "__init__")
    def init_map(original, self, owner, chunksize, length, *arguments, **keywords):
        original(self, owner, chunksize, length, *arguments, **keywords)
        _submitted(owner, self, length, chunksize, self._number_left)



def _submitted(owner, result, items, chunksize, chunks):
    record("task.submitted", pool=owner._processlab, job=result._job + 1, api=_api[0],
           items=items, chunksize=chunksize, chunks=chunks)


class Results:
    """What imap() gives: tells of each result that is taken."""

    def __init__(self, results, job, left):
        self._results, self._job, self._left = results, job, left

    def __iter__(self):
        return self

    def __next__(self):
        if self._left == 0:
            return next(self._results)
        self._left -= 1
        return _told_get(self._job, lambda: next(self._results))


def _install_lazy():
    submissions = []

    for name in ("imap", "imap_unordered"):
        def lazy(original, self, function, iterable, chunksize=1, name=name):
            inputs = list(iterable)
            submissions.append({"api": name, "items": len(inputs), "chunksize": chunksize,
                                "chunks": -(-len(inputs) // chunksize)})
            try:
                results = original(self, function, inputs, chunksize)
            finally:
                submission = submissions.pop()
            return Results(results, submission["job"], len(inputs))
        wrap(pool.Pool, name)(lazy)

    @wrap(pool.IMapIterator, "__init__")
    def init(original, self, owner):
        original(self, owner)
        submissions[-1]["job"] = self._job + 1
        record("task.submitted", pool=owner._processlab, **submissions[-1])


def _told_get(job, get, timeout=None):
    record("result.get.begin", job=job, timeout=timeout)
    try:
        value = get()
    except BaseException as error:
        record("result.get.end", job=job, ok=False, value=str(error))
        raise
    record("result.get.end", job=job, ok=True, value=shown(value))
    return value


def _install_results():
    @wrap(pool.ApplyResult, "get")
    def get(original, self, timeout=None):
        if is_quiet():
            return original(self, timeout)
        return _told_get(self._job + 1, lambda: original(self, timeout), timeout)
