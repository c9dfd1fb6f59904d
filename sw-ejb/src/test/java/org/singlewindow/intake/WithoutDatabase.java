package org.singlewindow.intake;

import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/** Leaves out what needs a database or a server; the stores in memory take its place. */
public class WithoutDatabase implements Extension {
    void leaveOut(@Observes ProcessAnnotatedType<?> type) {
        Class<?> found = type.getAnnotatedType().getJavaClass();
        if (found.getSimpleName().startsWith("Jpa") || found.isAnnotationPresent(Startup.class)) {
            type.veto();
        }
    }
}
