package org.singlewindow.benchmark;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.jms.TextMessage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.flywaydb.core.Flyway;

/**
 * What database and broker can bear at most: the rows of the same cases in the same tables of another schema, and the
 * same messages, by plain JDBC and JMS in one program. No HTTP, no checks, no objects: a case is one transaction, each
 * message is sent in a commit of its own, and each is taken in together with what that changes in the database.
 */
final class Floor implements AutoCloseable {
    static final String SCHEMA = "floor";
    private static final int DIGITS = 3;

    private final Window window;
    private final Template template;
    private final Journal journal;
    private final Broker broker;
    private final List<Lodger> lodgers = new ArrayList<>();
    private final List<FloorConsumer> consumers = new ArrayList<>();
    private int lodged;

    /**
     * Prepares tables, queues and consumers.
     *
     * @param consumersByQueue how many consumers the window has for each queue
     */
    Floor(Window window, Template template, int clients, Map<String, Integer> consumersByQueue) throws Exception {
        this.window = window;
        this.template = template;
        journal = new Journal(window.database(), SCHEMA);
        prepareTables();
        broker = new Broker(Path.of(window.data().root().toString(), "floor-queues"));
        for (Map.Entry<String, Integer> queue : consumersByQueue.entrySet()) {
            broker.addQueue(queue.getKey());
            for (int i = 0; i < queue.getValue(); i++) {
                consumers.add(FloorConsumer.start(connect(), broker.connections(), queue.getKey(), template));
            }
        }
        for (int i = 0; i < clients; i++) {
            lodgers.add(new Lodger());
        }
    }

    private void prepareTables() throws SQLException {
        Flyway.configure()
                .dataSource(window.database().url(), window.database().user(), "")
                .schemas(SCHEMA)
                .load()
                .migrate();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("organisation", "person", "attachment_content")) {
                statement.execute("insert into " + table + " select * from public." + table);
            }
            connection.commit();
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(
                window.database().url() + "?reWriteBatchedInserts=true&currentSchema=" + SCHEMA,
                window.database().user(),
                "");
        connection.setAutoCommit(false);
        return connection;
    }

    /** Lodges that many cases and waits until all have arrived. */
    Round run(int cases) throws SQLException, InterruptedException {
        Histogram answered = new ConcurrentHistogram(DIGITS);
        Map<String, Instant> asked = new ConcurrentHashMap<>();
        int first = lodged;
        lodged += cases;
        Load before = Load.of(window);
        Instant start = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Clients.run(
                lodgers.stream()
                        .map(lodger -> (Clients.Client) number -> lodger.lodge(first + number, answered, asked))
                        .toList(),
                cases);
        journal.awaitSettled();
        Load load = Load.of(window).since(before);
        consumers.forEach(FloorConsumer::requireAlive);
        Histogram received = new Histogram(DIGITS);
        Map<String, Journal.Received> applications = journal.received(start);
        applications
                .values()
                .forEach(application -> received.recordValue(Objects.requireNonNull(asked.get(application.dossier()))
                        .until(application.at(), ChronoUnit.MICROS)));
        return new Round(
                cases, applications.size(), Duration.between(start, journal.lastSettled()), answered, received, load);
    }

    @Override
    public void close() throws Exception {
        for (FloorConsumer consumer : consumers) {
            consumer.close();
        }
        for (Lodger lodger : lodgers) {
            lodger.close();
        }
        broker.close();
    }

    /** One client: its own connection to the database and to the broker. */
    private final class Lodger implements AutoCloseable {
        private final Connection connection = connect();
        private final Rows rows = new Rows(connection, template);
        private final JMSContext context = broker.connections().createContext(JMSContext.SESSION_TRANSACTED);

        Lodger() throws SQLException {}

        void lodge(int number, Histogram answered, Map<String, Instant> asked) throws Exception {
            Template.Copy copy = template.copy(number);
            String dossier = copy.reference(template.rows("dossier").get(0).text("reference"));
            asked.put(dossier, Instant.now());
            long start = System.nanoTime();
            rows.insert(copy);
            connection.commit();
            answered.recordValue((System.nanoTime() - start) / 1_000);
            for (Template.Row envelope : template.rows("envelope")) {
                send(envelope, copy);
            }
        }

        private void send(Template.Row envelope, Template.Copy copy) throws Exception {
            Queue queue = context.createQueue(envelope.text("destination"));
            TextMessage message = context.createTextMessage(envelope.text("body"));
            message.setStringProperty(FloorConsumer.ENVELOPE, copy.reference(envelope.text("id")));
            message.setStringProperty(FloorConsumer.ORIGINAL, envelope.text("subject"));
            message.setStringProperty(FloorConsumer.SUBJECT, copy.reference(envelope.text("subject")));
            message.setStringProperty(
                    FloorConsumer.DOSSIER,
                    copy.reference(template.rows("dossier").get(0).text("reference")));
            context.createProducer().send(queue, message);
            context.commit();
        }

        @Override
        public void close() throws SQLException {
            context.close();
            connection.close();
        }
    }
}
