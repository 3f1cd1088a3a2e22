#!/usr/bin/env python3
"""spark-submit records.py PIPELINE RECORDS ANSWERS [OPTION...]: takes records, one a line, through `tolmach worker`.

RECORDS is whatever Spark reads as text, ANSWERS a new folder; options are those of the worker. Every record is answered
by one line, in the same order: a document that crashes its worker too, where a bare pipe would lose what follows it.
"""
import os
import shlex
import sys

from pyspark.sql import SparkSession


def main(pipeline, records, answers, *options):
    context = SparkSession.builder.appName('tolmach').getOrCreate().sparkContext
    worker = shlex.join([os.environ.get('TOLMACH', 'tolmach'), 'worker', pipeline, *options])
    parts = int(os.environ.get('PARTS', context.defaultParallelism * 4))
    # checkCode: a worker that was killed is a task that failed, which Spark tries again; without it, a loss.
    context.textFile(records, parts).pipe(worker, checkCode=True).saveAsTextFile(answers)


if __name__ == '__main__':
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
