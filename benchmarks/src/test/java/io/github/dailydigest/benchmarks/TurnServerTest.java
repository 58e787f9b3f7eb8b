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
class TurnServerTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void turnsAreInTheSameOrderUntilAllHaveDisconnected() throws Exception {
        List<Integer> turnsTaken = Collections.synchronizedList(new ArrayList<>());
        try (TurnServer turns = new TurnServer()) {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int client = i;
                clients.add(threads.submit(() -> {
                    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), turns.port())) {
                        // The last client disconnects one turn earlier.
                        for (int turn = 0; turn < (client == 2 ? 3 : 4); turn++) {
                            socket.getOutputStream().write(0);
                            assertThat(socket.getInputStream().read()).isZero();
                            turnsTaken.add(client);
                            socket.getOutputStream().write(0);
                        }
                    }
                    return null;
                }));
            }
            turns.serve(3);
            for (Future<?> client : clients) {
                client.get();
            }
        }

        assertThat(turnsTaken).hasSize(11);
        assertThat(turnsTaken.subList(0, 3)).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(turnsTaken.subList(3, 6)).isEqualTo(turnsTaken.subList(0, 3));
        assertThat(turnsTaken.subList(6, 9)).isEqualTo(turnsTaken.subList(0, 3));
        assertThat(turnsTaken.subList(9, 11))
                .containsExactlyElementsOf(turnsTaken.subList(0, 3).stream()
                        .filter(client -> client != 2)
                        .toList());
    }

    @Test
    void waitingClientsAreDisconnectedOnClose() throws Exception {
        TurnServer turns = new TurnServer();
        Future<?> served = threads.submit(() -> {
            turns.serve(2);
            return null;
        });
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), turns.port())) {
            socket.getOutputStream().write(0);
            turns.close();

            assertThatThrownBy(served::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(isClosed(socket)).isTrue();
        }
    }

    /** Whether the connection is closed. It is reset if data of the client was not read. */
    private static boolean isClosed(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException e) {
            return true;
        }
    }
}
