package org.calcitrack.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A fixed number of threads that do the same to each of many things. */
final class Crew implements AutoCloseable {

    /** What is done to one thing. */
    interface Deed<T> {
        void to(T thing) throws Exception;
    }

    private final ExecutorService threads;

    Crew(int size) {
        threads =
                Executors.newFixedThreadPool(size, Thread.ofPlatform().daemon().factory());
    }

    /** Does it to all of them and returns the seconds until the last was done; the first failure is thrown. */
    <T> double time(List<T> things, Deed<T> deed) throws Exception {
        List<Callable<Boolean>> work =
                things.stream().map(thing -> doing(deed, thing)).toList();
        Stopwatch watch = new Stopwatch();
        List<Future<Boolean>> done = threads.invokeAll(work);
        double seconds = watch.seconds();
        for (Future<Boolean> each : done) {
            throwFailure(each);
        }
        return seconds;
    }

    private static <T> Callable<Boolean> doing(Deed<T> deed, T thing) {
        return () -> {
            deed.to(thing);
            return true;
        };
    }

    private static void throwFailure(Future<Boolean> done) throws Exception {
        try {
            done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
