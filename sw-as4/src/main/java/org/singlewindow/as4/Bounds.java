package org.singlewindow.as4;

import java.time.Duration;

/**
 * How much, how old and how slow a party takes.
 *
 * @param messageBytes of one message, before and after it is uncompressed
 * @param answerBytes of what comes back for a message that was sent
 * @param age older messages may have been recorded and be played again; those who send try no longer than that
 * @param ahead how far another clock may be ahead
 * @param connect how long a connection may take, and how long it is waited for a free one
 * @param answer how long the other side may be silent
 * @param connections to one address at a time
 */
public record Bounds(
        int messageBytes,
        int answerBytes,
        Duration age,
        Duration ahead,
        Duration connect,
        Duration answer,
        int connections) {
    /** 25 MiB a message, 1 MiB an answer, 7 days old, 10 minutes ahead, 5 s to connect, 60 s to answer, 8 connections. */
    public static final Bounds USUAL = new Bounds(
            25 * 1024 * 1024,
            1024 * 1024,
            Duration.ofDays(7),
            Duration.ofMinutes(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            8);

    /** The same with other sizes, ages and patience. */
    public Bounds with(int message, Duration oldest, Duration toConnect, Duration forAnswer) {
        return new Bounds(message, answerBytes, oldest, ahead, toConnect, forAnswer, connections);
    }
}
