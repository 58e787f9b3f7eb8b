package io.github.dailydigest.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/** Delays each iteration, including warmup, until it is the turn of this JVM. It does not profile anything. */
public final class TurnProfiler implements InternalProfiler {

    /** The system property with the port of {@link TurnServer}, for the JVMs that JMH starts. */
    static final String PORT = "digest.benchmarks.turns";

    /** The connection; null in the JVM that does not measure, where JMH creates a profiler too. */
    private @Nullable Socket turns;

    @Override
    public String getDescription() {
        return "Iterations of several JVMs in turn";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        try {
            Socket socket = turns();
            socket.getOutputStream().write(0);
            if (socket.getInputStream().read() < 0) {
                throw new IllegalStateException("there are no more turns because another JVM failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("there are no more turns because another JVM failed", e);
        }
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        try {
            turns().getOutputStream().write(0);
        } catch (IOException e) {
            throw new UncheckedIOException("there are no more turns because another JVM failed", e);
        }
        return List.of();
    }

    private Socket turns() throws IOException {
        if (turns == null) {
            turns = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT));
        }
        return turns;
    }
}
