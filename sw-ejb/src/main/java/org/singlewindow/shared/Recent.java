package org.singlewindow.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers so many of the things that were asked for last; whoever shares it takes its lock. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int most;

    public Recent(int most) {
        super(16, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
