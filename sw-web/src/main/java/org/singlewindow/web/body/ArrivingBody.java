package org.singlewindow.web.body;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.ExchangeCompletionListener;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.singlewindow.reference.Limits;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/**
 * One request's body on its way in. It is read whenever some of it is there, on the thread that waits for the connection;
 * what is small stays in memory, the rest goes to a file. Where it is large, somebody says first whether the sender is
 * known, and it waits in a line before it is read.
 */
final class ArrivingBody implements ChannelListener<StreamSourceChannel>, ExchangeCompletionListener {
    private static final System.Logger LOG = System.getLogger(ArrivingBody.class.getName());

    /** Kept in memory, in the server's own buffers. */
    private static final int IN_MEMORY = 64 * 1024;

    /** Read at once, before other connections have their turn. */
    private static final int AT_ONCE = 1024 * 1024;

    private static final int RETRY_SECONDS = 5;
    private static final int CLIENT_PLACES_OF_LARGE = 8;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final HttpServerExchange exchange;
    private final Destination destination;
    private final BodyLimit limit;
    private final BodyReading reading;
    private final Senders senders;
    private final HttpHandler next;
    private final long started = System.nanoTime();
    private final List<PooledByteBuffer> buffers = new ArrayList<>();
    private final AtomicBoolean done = new AtomicBoolean();

    private @Nullable StreamSourceChannel channel;
    private @Nullable PooledByteBuffer current;
    private @Nullable SpooledBody file;
    private XnioExecutor.@Nullable Key clock;
    private Line.@Nullable Turn turn;
    private BodyReading.@Nullable Queue spooling;
    private long length;
    private long most;
    private int clientPlaces;
    private boolean known;

    /** How far the body has come. */
    private enum Progress {
        WHOLE,
        MORE,
        MORE_AT_ONCE,
        TOO_LARGE
    }

    ArrivingBody(
            HttpServerExchange exchange,
            Destination destination,
            BodyLimit limit,
            BodyReading reading,
            Senders senders,
            HttpHandler next) {
        this.exchange = exchange;
        this.destination = destination;
        this.limit = limit;
        this.reading = reading;
        this.senders = senders;
        this.next = next;
        this.most = Limits.ANONYMOUS_BYTES.value();
    }

    static boolean isInParts(HttpServerExchange exchange) {
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE), "");
        return type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** It will be large: nothing of it is read before it is said that it may be. */
    void askFirst() {
        exchange.addExchangeCompleteListener(this);
        exchange.dispatch(SameThreadExecutor.INSTANCE, (Runnable) this::ask);
    }

    /** Reads what is there already; often that is all. */
    void begin() throws Exception {
        exchange.addExchangeCompleteListener(this);
        channel = exchange.getRequestChannel();
        if (channel == null) {
            // Somebody before has read it.
            next.handleRequest(exchange);
            return;
        }
        Progress progress;
        try {
            progress = read();
        } catch (IOException e) {
            exchange.dispatch(SameThreadExecutor.INSTANCE, (Runnable) () -> failed(e));
            return;
        }
        if (progress == Progress.WHOLE && destination != Destination.MESSAGES) {
            handBack();
            next.handleRequest(exchange);
        } else {
            exchange.dispatch(SameThreadExecutor.INSTANCE, (Runnable) () -> goOn(progress));
        }
    }

    @Override
    public void handleEvent(StreamSourceChannel readable) {
        if (done.get()) {
            return;
        }
        try {
            goOn(read());
        } catch (IOException e) {
            failed(e);
        }
    }

    private void goOn(Progress progress) {
        switch (progress) {
            case WHOLE -> whole();
            case MORE, MORE_AT_ONCE -> waitForMore(progress == Progress.MORE_AT_ONCE);
            case TOO_LARGE -> {
                pause();
                if (most < limit.most() && !known) {
                    ask();
                } else {
                    turnAway(Turned.tooLarge(most));
                }
            }
        }
    }

    private Progress read() throws IOException {
        long before = length;
        while (length - before < AT_ONCE) {
            ByteBuffer free = free();
            int count = Objects.requireNonNull(channel).read(free);
            if (count < 0) {
                return Progress.WHOLE;
            }
            length += count;
            if (length > most) {
                return Progress.TOO_LARGE;
            }
            if (count == 0) {
                return Progress.MORE;
            }
        }
        return Progress.MORE_AT_ONCE;
    }

    /** A buffer that has room; one that has none goes to the others, or to the file. */
    private ByteBuffer free() throws IOException {
        if (current != null && !current.getBuffer().hasRemaining()) {
            current.getBuffer().flip();
            buffers.add(current);
            current = null;
            if (file != null || length >= IN_MEMORY) {
                spool();
            }
        }
        if (current == null) {
            current = exchange.getConnection().getByteBufferPool().allocate();
        }
        return current.getBuffer();
    }

    private void spool() throws IOException {
        if (file == null) {
            file = SpooledBody.in(reading.folder());
        }
        for (PooledByteBuffer buffer : buffers) {
            file.write(buffer.getBuffer());
            buffer.close();
        }
        buffers.clear();
    }

    private void waitForMore(boolean isThere) {
        if (clientPlaces == 0 && !take(1)) {
            turnAway(Turned.tooManyAtOnce(RETRY_SECONDS));
            return;
        }
        StreamSourceChannel open = Objects.requireNonNull(channel);
        open.getReadSetter().set(this);
        if (isThere) {
            open.wakeupReads();
        } else {
            open.resumeReads();
        }
        if (clock == null) {
            watchTheClock();
        }
    }

    private boolean take(int places) {
        if (!reading.clients().take(exchange.getSourceAddress().getAddress(), places)) {
            return false;
        }
        clientPlaces += places;
        return true;
    }

    private void pause() {
        if (channel != null) {
            channel.suspendReads();
            channel.getReadSetter().set(null);
        }
    }

    private void watchTheClock() {
        clock = exchange.getIoThread().executeAfter(this::look, 1, TimeUnit.SECONDS);
    }

    private void look() {
        clock = null;
        if (done.get()) {
            return;
        }
        long seconds = (System.nanoTime() - started) / SECOND;
        long grace = reading.grace().toSeconds();
        if (seconds >= reading.wholeIn().toSeconds() || length < (seconds - grace) * reading.rate()) {
            turnAway(Turned.tooSlow(Math.min(seconds, reading.wholeIn().toSeconds())));
        } else {
            watchTheClock();
        }
    }

    /** Whether the sender is known may be asked of the database, for which a worker's thread is borrowed. */
    private void ask() {
        if (destination == Destination.MESSAGES) {
            mayBeLarge(false);
            return;
        }
        exchange.getConnection().getWorker().execute(() -> {
            boolean answer = isKnown();
            exchange.getIoThread().execute(() -> mayBeLarge(answer));
        });
    }

    /** While nobody can say who that is, nobody knows him. */
    private boolean isKnown() {
        try {
            return senders.isKnown(exchange);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "It cannot be said now who sends a large request", e);
            return false;
        }
    }

    private void mayBeLarge(boolean isKnown) {
        if (done.get()) {
            return;
        }
        known = isKnown;
        most = limit.of(known);
        if (length > most || exchange.getRequestContentLength() > most) {
            turnAway(Turned.tooLarge(most));
            return;
        }
        BodyReading.Queue queue = queue();
        if (!take(CLIENT_PLACES_OF_LARGE)) {
            turnAway(Turned.tooManyAtOnce(RETRY_SECONDS));
        } else if (queue.line().isFull() || !queue.spooled().tryAcquire()) {
            turnAway(Turned.busy(RETRY_SECONDS));
        } else {
            spooling = queue;
            if (channel == null) {
                channel = exchange.getRequestChannel();
            }
            handleEvent(Objects.requireNonNull(channel));
        }
    }

    private BodyReading.Queue queue() {
        return known ? reading.ofKnown() : reading.ofStrangers();
    }

    private void whole() {
        pause();
        stopTheClock();
        if (destination != Destination.MESSAGES && spooling == null) {
            handOver();
            return;
        }
        Line line = queue().line();
        if (line.isFull()) {
            turnAway(Turned.busy(RETRY_SECONDS));
            return;
        }
        clock = exchange.getIoThread()
                .executeAfter(this::waitedLongEnough, Limits.WAITING_SECONDS.value(), TimeUnit.SECONDS);
        turn = line.stand(weight(), () -> exchange.getIoThread().execute(this::handOver));
        line.letIn();
    }

    private void waitedLongEnough() {
        if (turn != null && turn.giveUp()) {
            turnAway(Turned.busy(RETRY_SECONDS));
        }
    }

    /** Bytes of heap that reading it may take: trees are far larger than their text, attachments are copied. */
    private long weight() {
        long tree = Math.min(length, Limits.ENVELOPE_BYTES.value());
        if (destination == Destination.MESSAGES) {
            return 64 * tree + 6 * (length - tree);
        }
        return isInParts(exchange) ? 4 * length : 16 * length;
    }

    private void handOver() {
        if (done.get()) {
            return;
        }
        stopTheClock();
        try {
            handBack();
        } catch (IOException e) {
            failed(e);
            return;
        }
        Connectors.executeRootHandler(next, exchange);
    }

    /** Whoever reads the request now finds in it what was read here. */
    private void handBack() throws IOException {
        if (current != null) {
            current.getBuffer().flip();
            if (current.getBuffer().hasRemaining()) {
                buffers.add(current);
            } else {
                current.close();
            }
            current = null;
        }
        if (file != null) {
            spool();
            buffers.addAll(file.pieces());
        }
        if (!buffers.isEmpty()) {
            Connectors.ungetRequestBytes(exchange, buffers.toArray(PooledByteBuffer[]::new));
        }
        buffers.clear();
        Connectors.resetRequestChannel(exchange);
    }

    private void failed(IOException why) {
        LOG.log(System.Logger.Level.DEBUG, "A request was not read to its end", why);
        pause();
        // The connection broke off, or the disk is full: nobody is there to be told, or nothing to be done.
        end();
        IoUtils.safeClose(exchange.getConnection());
        exchange.endExchange();
    }

    private void turnAway(Turned why) {
        pause();
        end();
        Connectors.executeRootHandler(why, exchange);
    }

    @Override
    public void exchangeEvent(HttpServerExchange ended, NextListener others) {
        end();
        others.proceed();
    }

    private void stopTheClock() {
        if (clock != null) {
            clock.remove();
            clock = null;
        }
    }

    /** Gives everything back, once. */
    private void end() {
        if (!done.compareAndSet(false, true)) {
            return;
        }
        stopTheClock();
        if (current != null) {
            current.close();
        }
        buffers.forEach(PooledByteBuffer::close);
        buffers.clear();
        if (file != null) {
            file.close();
        }
        if (clientPlaces > 0) {
            reading.clients().give(exchange.getSourceAddress().getAddress(), clientPlaces);
        }
        if (spooling != null) {
            spooling.spooled().release();
        }
        if (turn != null) {
            turn.end();
        }
    }
}
