package org.singlewindow.mutual;

import java.util.List;
import org.singlewindow.wrong.WrongEntity;
import org.singlewindow.wrong.WrongThings;

/** Looks into the store of another package, and hands its entities on. */
public class MutualReading {
    private final WrongThings things;

    MutualReading(WrongThings things) {
        this.things = things;
    }

    public List<WrongEntity> all() {
        return things.all();
    }
}
