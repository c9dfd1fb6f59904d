package org.singlewindow.benchmark;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The same broker as the window's, alone, with a journal of the same settings on the same disk. */
final class Broker implements AutoCloseable {
    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();
    private final ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory("vm://0");

    Broker(Path folder) throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setPersistenceEnabled(true)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setJournalSyncTransactional(true)
                .setJournalSyncNonTransactional(true)
                .setJournalMinFiles(4)
                .setSecurityEnabled(false)
                .addAddressSetting("#", givingUp())
                .addAcceptorConfiguration("in-vm", "vm://0");
        server.setConfiguration(configuration);
        server.start();
    }

    private static AddressSettings givingUp() {
        SimpleString dead = SimpleString.of("dead");
        return new AddressSettings().setDeadLetterAddress(dead).setExpiryAddress(dead);
    }

    void addQueue(String name) throws Exception {
        server.getActiveMQServer()
                .createQueue(QueueConfiguration.of(name)
                        .setRoutingType(RoutingType.ANYCAST)
                        .setDurable(true));
    }

    ConnectionFactory connections() {
        return connections;
    }

    @Override
    public void close() throws Exception {
        connections.close();
        server.stop();
    }
}
