package org.singlewindow.official;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/**
 * Looks every few seconds which editions of the official lists count, on every server of its own: another server may have
 * loaded one or taken one back, and editions take effect at midnight. A list that cannot be read holds up no other.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ListWatch {
    private static final System.Logger LOG = System.getLogger(ListWatch.class.getName());

    @Inject
    private Lists lists;

    @Inject
    private ListKeeping keeping;

    @PostConstruct
    void begin() {
        for (OfficialList<?> list : lists.all()) {
            keeping.begin(list);
            keeping.look(list);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        for (OfficialList<?> list : lists.all()) {
            try {
                keeping.look(list);
            } catch (PersistenceException failed) {
                LOG.log(System.Logger.Level.ERROR, "List " + list.kind().name() + " could not be read", failed);
            }
        }
    }
}
