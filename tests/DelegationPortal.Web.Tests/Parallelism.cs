// Most of the time a test waits for a process to start.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
