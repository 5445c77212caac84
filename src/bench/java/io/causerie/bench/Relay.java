package io.causerie.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The network between a server and something it calls. When it is cut nothing passes any more in either direction, and nobody
 * is told: connections stay half open, as behind a switch without power. When it is mended what was held back passes.
 */
final class Relay implements AutoCloseable {

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private boolean cut;

    /** @param target a port of this machine */
    Relay(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                open.add(near);
                start(() -> connect(near));
            } catch (IOException e) {
                close();
            }
        }
    }

    private void connect(Socket near) {
        try {
            passable();
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(far);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            start(() -> pass(near, far));
            start(() -> pass(far, near));
        } catch (IOException e) {
            hangUp(near);
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[16 * 1024];
        try {
            for (int count = from.getInputStream().read(bytes);
                    count >= 0;
                    count = from.getInputStream().read(bytes)) {
                passable();
                to.getOutputStream().write(bytes, 0, count);
            }
            passable();
        } catch (IOException e) {
            passable();
        }
        hangUp(from);
        hangUp(to);
    }

    private void hangUp(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            System.err.println("relay: " + e.getMessage());
        }
    }

    /** Returns when it is not cut. */
    private synchronized void passable() {
        while (cut) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    synchronized void cut(boolean now) {
        cut = now;
        notifyAll();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            System.err.println("relay: " + e.getMessage());
        }
        cut(false);
        Set.copyOf(open).forEach(this::hangUp);
    }
}
