package org.singlewindow.jms.partner;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.singlewindow.definitions.Agencies;
import org.singlewindow.definitions.CatalogueRefreshed;
import org.singlewindow.outbox.Arrival;
import org.singlewindow.partner.Directory;
import org.singlewindow.partner.PartnerChanged;
import org.singlewindow.partner.PartnerQueues;

/**
 * One consumer for each partner's queue, so that one that stands still holds up no other. Agencies are
 * data: one that an administrator adds gets its consumer at once, and the broker makes its queue; which is why these are
 * not message-driven beans.
 */
@Singleton
@Startup
@DependsOn("sw-ejb.jar#Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class PartnerConsumers {
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Agencies agencies;

    @Inject
    private Directory directory;

    @Inject
    private PartnerDelivery delivery;

    @Inject
    private Arrival arrival;

    private final Map<String, PartnerConsumer> consumers = new ConcurrentHashMap<>();

    @PostConstruct
    void start() {
        consumers.computeIfAbsent(PartnerQueues.CLEARANCE_SYSTEM, this::started);
        agencies.codes().forEach(agency -> consumers.computeIfAbsent(agency, this::started));
        directory.all().forEach(partner -> consumers.computeIfAbsent(partner.code(), this::started));
    }

    /** A network that is described for the first time gets its consumer. */
    public void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) PartnerChanged changed) {
        consumers.computeIfAbsent(changed.partner(), this::started);
    }

    /** Public because the container calls it: an observer of a session bean must be a business method. */
    public void follow(@Observes CatalogueRefreshed refreshed) {
        start();
    }

    /** Another server may have described a network: what this one carries for it must not lie there. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        start();
    }

    private PartnerConsumer started(String partner) {
        PartnerConsumer consumer = new PartnerConsumer(
                connections, PartnerQueues.of(partner), envelope -> delivery.deliver(partner, envelope), arrival);
        Thread thread = threads.newThread(consumer);
        thread.setName("queue-" + partner);
        thread.start();
        return consumer;
    }

    @PreDestroy
    void stop() {
        consumers.values().forEach(PartnerConsumer::stop);
    }
}
