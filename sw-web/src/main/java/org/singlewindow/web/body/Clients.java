package org.singlewindow.web.body;

import java.net.InetAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.singlewindow.web.security.ClientAddress;

/** Counts the bodies that are on their way from each address. It protects this process, so it lives in it. */
final class Clients {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1");

    private final int most;
    private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

    Clients(int most) {
        this.most = most;
    }

    /** Counts so many more, unless that is more than is allowed. This machine itself has no bound: all its programs are it. */
    boolean take(InetAddress address, int places) {
        String client = ClientAddress.counted(address);
        if (THIS_MACHINE.contains(address.getHostAddress())) {
            return true;
        }
        boolean[] taken = new boolean[1];
        underWay.merge(client, places, (before, more) -> {
            taken[0] = before + more > most;
            return taken[0] ? before : Integer.valueOf(before + more);
        });
        return !taken[0];
    }

    void give(InetAddress address, int places) {
        underWay.computeIfPresent(
                ClientAddress.counted(address), (client, count) -> count > places ? count - places : null);
    }

    int known() {
        return underWay.size();
    }
}
