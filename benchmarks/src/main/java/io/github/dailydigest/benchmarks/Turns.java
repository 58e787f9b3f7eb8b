package io.github.dailydigest.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Gives JVMs that measure their turns, one iteration each, in the order in which they came, again and again: what slows
 * the machine down for some seconds or minutes then meets them all alike, and their iterations compare one by one. See
 * {@link TurnProfiler} for the other side.
 *
 * <p>It begins when all have come. One that goes has no more turns.
 */
final class Turns implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final List<Socket> players = new CopyOnWriteArrayList<>();

    Turns() throws IOException {}

    /** Where the JVMs come to. */
    int port() {
        return door.getLocalPort();
    }

    /**
     * Waits for so many JVMs, and gives turns until all have gone.
     *
     * @throws IOException if this is closed before
     */
    void give(int count) throws IOException {
        try {
            while (players.size() < count) {
                players.add(door.accept());
            }
            while (!players.isEmpty()) {
                for (Socket player : players) {
                    give(player);
                }
            }
        } finally {
            close();
        }
    }

    private void give(Socket player) throws IOException {
        boolean waits = player.getInputStream().read() >= 0;
        if (waits) {
            player.getOutputStream().write(0);
        }
        boolean comesAgain = waits && player.getInputStream().read() >= 0;
        if (!comesAgain) {
            player.close();
            players.remove(player);
        }
    }

    /** Whoever waits for a turn is told that there is none. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket player : players) {
            player.close();
        }
    }
}
