// Most of the time a test waits for a browser, a browser for the portal, or everybody for a process to start.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
