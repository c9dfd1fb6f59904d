package org.singlewindow.jms.agency;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import java.util.ArrayList;
import java.util.List;
import org.singlewindow.application.Delivering;
import org.singlewindow.exchange.Arrival;
import org.singlewindow.exchange.Outbox;
import org.singlewindow.reference.Agencies;

/**
 * One consumer for each agency's queue, so that one that stands still holds up no other. Agencies are data: a new one
 * needs no new class, which is why these are not message-driven beans.
 */
@Singleton
@Startup
@DependsOn("sw-ejb.jar#Migrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class AgencyConsumers {
    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory connections;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Agencies agencies;

    @Inject
    private Delivering delivering;

    @Inject
    private Arrival arrival;

    private final List<AgencyConsumer> consumers = new ArrayList<>();

    @PostConstruct
    void start() {
        for (Agencies.Agency agency : agencies.all()) {
            AgencyConsumer consumer =
                    new AgencyConsumer(connections, Outbox.toAgency(agency.code()), delivering, arrival);
            consumers.add(consumer);
            Thread thread = threads.newThread(consumer);
            thread.setName("queue-" + agency.code());
            thread.start();
        }
    }

    @PreDestroy
    void stop() {
        consumers.forEach(AgencyConsumer::stop);
    }
}
