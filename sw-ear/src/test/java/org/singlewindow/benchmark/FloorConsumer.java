package org.singlewindow.benchmark;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes messages of one queue: the application is received, its timeline longer, its message noted and settled. */
final class FloorConsumer implements Runnable, AutoCloseable {
    static final String ENVELOPE = "envelope";
    static final String SUBJECT = "subject";
    static final String ORIGINAL = "original";
    static final String DOSSIER = "dossier";
    private static final long LOOK_UP_MILLIS = 200;

    private final Connection connection;
    private final ConnectionFactory connections;
    private final String queue;
    private final Template template;
    private final PreparedStatement note;
    private final PreparedStatement settle;
    private final PreparedStatement receive;
    private final PreparedStatement follow;
    private final PreparedStatement entry;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile @Nullable Exception failure;

    private FloorConsumer(Connection connection, ConnectionFactory connections, String queue, Template template)
            throws SQLException {
        this.connection = connection;
        this.connections = connections;
        this.queue = queue;
        this.template = template;
        note = connection.prepareStatement("insert into inbox (message_id, received_at) values (?, ?)");
        settle = connection.prepareStatement("update envelope set state = 'ACKNOWLEDGED', settled_at = ? where id = ?");
        receive = connection.prepareStatement(
                "update application set state = 'RECEIVED', version = version + 1 where reference = ?");
        follow = connection.prepareStatement(
                "update timeline_head set sequence = sequence + 1, hash = ? where case_reference = ?");
        entry = Rows.insert(
                connection,
                "timeline_entry",
                template.deliveries().values().iterator().next());
        thread = new Thread(this, "floor-" + queue);
    }

    static FloorConsumer start(Connection connection, ConnectionFactory connections, String queue, Template template)
            throws SQLException {
        FloorConsumer consumer = new FloorConsumer(connection, connections, queue, template);
        consumer.thread.start();
        return consumer;
    }

    @Override
    public void run() {
        try (JMSContext context = connections.createContext(JMSContext.SESSION_TRANSACTED)) {
            JMSConsumer consumer = context.createConsumer(context.createQueue(queue));
            while (running) {
                Message message = consumer.receive(LOOK_UP_MILLIS);
                if (message != null) {
                    take(message);
                    connection.commit();
                    context.commit();
                }
            }
        } catch (SQLException | JMSException failed) {
            failure = failed;
        }
    }

    private void take(Message message) throws SQLException, JMSException {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        note.setString(1, message.getStringProperty(ENVELOPE));
        note.setTimestamp(2, now);
        note.executeUpdate();
        Template.Row delivery = template.deliveries().get(message.getStringProperty(ORIGINAL));
        if (delivery != null) {
            receive(message, delivery);
        }
        settle.setTimestamp(1, now);
        settle.setString(2, message.getStringProperty(ENVELOPE));
        settle.executeUpdate();
    }

    private void receive(Message message, Template.Row delivery) throws SQLException, JMSException {
        String dossier = message.getStringProperty(DOSSIER);
        follow.setString(1, delivery.text("hash"));
        follow.setString(2, dossier);
        follow.executeUpdate();
        receive.setString(1, message.getStringProperty(SUBJECT));
        receive.executeUpdate();
        Map<String, String> references = new HashMap<>();
        references.put(delivery.text("case_reference"), dossier);
        references.put(delivery.text("subject"), message.getStringProperty(SUBJECT));
        Rows.fill(entry, delivery, new Template.Copy(references, Map.of(), 0));
        entry.executeUpdate();
    }

    void requireAlive() {
        Exception why = failure;
        if (why != null) {
            throw new IllegalStateException("The consumer of " + queue + " failed", why);
        }
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        running = false;
        thread.join();
        connection.close();
    }
}
