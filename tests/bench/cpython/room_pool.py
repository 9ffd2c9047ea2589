# SPDX-License-Identifier: GPL-3.0-or-later
import multiprocessing

from peers import peer

WORKERS = 4


def same(number):
    return number


@peer("pool/create_close_join")
def create_close_join(rounds):
    yield
    for _ in rounds:
        pool = multiprocessing.Pool(WORKERS)
        pool.close()
        pool.join()
    yield


@peer("pool/apply_async", items=10_000)
def apply_async(rounds):
    with multiprocessing.Pool(WORKERS) as pool:
        yield
        for _ in rounds:
            results = [pool.apply_async(same, (task,)) for task in range(10_000)]
            for result in results:
                result.get()
        yield


def map_items(rounds, chunksize):
    with multiprocessing.Pool(WORKERS) as pool:
        yield
        for _ in rounds:
            pool.map(same, range(100_000), chunksize)
        yield


@peer("pool/map_chunk_1", items=100_000)
def map_chunk_1(rounds):
    return map_items(rounds, 1)


@peer("pool/map_default_chunk", items=100_000)
def map_default_chunk(rounds):
    return map_items(rounds, None)
