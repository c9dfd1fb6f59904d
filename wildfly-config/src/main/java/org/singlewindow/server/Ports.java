package org.singlewindow.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where a server listens on this machine.
 *
 * @param offset added to every port of the server's standard configuration
 */
public record Ports(int offset) {

    public int http() {
        return 8080 + offset;
    }

    public int https() {
        return 8443 + offset;
    }

    public int management() {
        return 9990 + offset;
    }

    /** Of the demonstration's mail sink. */
    public int mail() {
        return 2525 + offset;
    }

    /** Whether nobody else listens where this server would. */
    public boolean areFree() {
        return isFree(http()) && isFree(https()) && isFree(management());
    }

    void requireFree() {
        for (int port : new int[] {http(), https(), management()}) {
            if (!isFree(port)) {
                throw new IllegalStateException(
                        "Port " + port + " is taken; another offset helps: -Dsw.port.offset=100");
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
