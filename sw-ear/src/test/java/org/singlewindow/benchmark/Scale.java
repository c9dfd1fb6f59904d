package org.singlewindow.benchmark;

/**
 * How much is run; each number can be set by the system property {@code sw.benchmark.<name>}.
 *
 * @param cases of one round; each has two applications
 * @param warmUp cases of one round of warming up; there are as many as it takes until it gets no faster
 * @param rounds of each side, taken in turns
 * @param clients that lodge at the same time
 */
record Scale(int cases, int warmUp, int rounds, int clients) {
    static Scale asked() {
        return new Scale(number("cases", 1_500), number("warmup", 500), number("rounds", 5), number("clients", 8));
    }

    private static int number(String name, int otherwise) {
        return Integer.getInteger("sw.benchmark." + name, otherwise);
    }
}
