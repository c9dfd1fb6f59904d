package org.singlewindow.story;

import jakarta.enterprise.context.ApplicationScoped;
import org.singlewindow.partner.Courier;

/** On the stage every system that is asked answers; what is sent, the story itself carries. */
@ApplicationScoped
public class StageCourier implements Courier {
    @Override
    public void check(String partner) {
        // It answered.
    }
}
