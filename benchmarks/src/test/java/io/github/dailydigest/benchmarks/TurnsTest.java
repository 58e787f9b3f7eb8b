package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void goesRoundInOneOrderUntilAllHaveGone() throws Exception {
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        try (Turns turns = new Turns()) {
            List<Future<?>> players = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int player = i;
                players.add(threads.submit(() -> {
                    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), turns.port())) {
                        // The last goes one turn earlier.
                        for (int turn = 0; turn < (player == 2 ? 3 : 4); turn++) {
                            socket.getOutputStream().write(0);
                            assertThat(socket.getInputStream().read()).isZero();
                            begun.add(player);
                            socket.getOutputStream().write(0);
                        }
                    }
                    return null;
                }));
            }
            turns.give(3);
            for (Future<?> player : players) {
                player.get();
            }
        }

        assertThat(begun).hasSize(11);
        assertThat(begun.subList(0, 3)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(begun.subList(3, 6)).isEqualTo(begun.subList(0, 3));
        assertThat(begun.subList(6, 9)).isEqualTo(begun.subList(0, 3));
        assertThat(begun.subList(9, 11))
                .containsExactlyElementsOf(begun.subList(0, 3).stream()
                        .filter(player -> player != 2)
                        .toList());
    }

    @Test
    void tellsWhoWaitsThatThereAreNoMore() throws Exception {
        Turns turns = new Turns();
        Future<?> given = threads.submit(() -> {
            turns.give(2);
            return null;
        });
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), turns.port())) {
            socket.getOutputStream().write(0);
            turns.close();

            assertThatThrownBy(given::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(ended(socket)).isTrue();
        }
    }

    /** Reset where something that it sent was not read. */
    private static boolean ended(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException e) {
            return true;
        }
    }
}
