package org.singlewindow.as4;

import java.time.Duration;

/**
 * Limits on the messages that a party takes: their size, their age, and how slowly they may come.
 *
 * @param messageBytes of one message, before and after it is uncompressed
 * @param answerBytes of what comes back for a message that was sent
 * @param age older messages may have been recorded and be played again; those who send try no longer than that
 * @param ahead how far another clock may be ahead
 * @param connect how long a connection may take, and how long it is waited for a free one
 * @param answer how long the other side may be silent
 * @param connections to one address at a time
 * @param shape what an envelope and the parts around it may look like
 */
public record Bounds(
        int messageBytes,
        int answerBytes,
        Duration age,
        Duration ahead,
        Duration connect,
        Duration answer,
        int connections,
        Shape shape) {
    /**
     * What is held against a message before a tree is built of it. What a message is about travels in attachments, so
     * that the envelope around them stays small however large they are.
     *
     * @param envelopeBytes of the SOAP envelope, by itself or as the first part
     * @param elements of the envelope
     * @param depth of elements in each other
     * @param attributes of one element, and as many namespaces
     * @param parts of one message, the envelope among them
     * @param headerBytes of one part's headers
     */
    public record Shape(int envelopeBytes, int elements, int depth, int attributes, int parts, int headerBytes) {
        /** 256 KiB, 20,000 elements, 40 deep, 64 attributes, 100 parts with 8 KiB of headers each. */
        public static final Shape USUAL = new Shape(256 * 1024, 20_000, 40, 64, 100, 8 * 1024);
    }

    /** 25 MiB a message, 1 MiB an answer, 7 days old, 10 minutes ahead, 5 s to connect, 60 s to answer, 8 connections. */
    public static final Bounds USUAL = new Bounds(
            25 * 1024 * 1024,
            1024 * 1024,
            Duration.ofDays(7),
            Duration.ofMinutes(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            8,
            Shape.USUAL);

    /** The same with other sizes, ages and patience. */
    public Bounds with(int message, Duration oldest, Duration toConnect, Duration forAnswer) {
        return new Bounds(message, answerBytes, oldest, ahead, toConnect, forAnswer, connections, shape);
    }

    /** The same for envelopes of another shape. */
    public Bounds with(Shape other) {
        return new Bounds(messageBytes, answerBytes, age, ahead, connect, answer, connections, other);
    }
}
