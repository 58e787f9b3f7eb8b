package io.github.dailydigest.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Lets several measuring JVMs take turns, one iteration each, in the order of their connections. If the machine is slow
 * for some seconds or minutes, this affects all of them equally, and their iterations can be compared one by one.
 * {@link TurnProfiler} is the client.
 *
 * <p>The first turn starts when all JVMs are connected. A JVM that disconnects gets no more turns.
 */
final class TurnServer implements Closeable {

    private final ServerSocket server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    TurnServer() throws IOException {}

    /** Returns the port to connect to. */
    int port() {
        return server.getLocalPort();
    }

    /**
     * Waits for this many JVMs, and serves them until all have disconnected.
     *
     * @throws IOException if this server is closed before
     */
    void serve(int count) throws IOException {
        try {
            while (clients.size() < count) {
                clients.add(server.accept());
            }
            while (!clients.isEmpty()) {
                for (Socket client : clients) {
                    serve(client);
                }
            }
        } finally {
            close();
        }
    }

    private void serve(Socket client) throws IOException {
        boolean isReady = client.getInputStream().read() >= 0;
        if (isReady) {
            client.getOutputStream().write(0);
        }
        boolean hasFinishedTurn = isReady && client.getInputStream().read() >= 0;
        if (!hasFinishedTurn) {
            client.close();
            clients.remove(client);
        }
    }

    /** Disconnects all JVMs, including those that wait for a turn. */
    @Override
    public void close() throws IOException {
        server.close();
        for (Socket client : clients) {
            client.close();
        }
    }
}
