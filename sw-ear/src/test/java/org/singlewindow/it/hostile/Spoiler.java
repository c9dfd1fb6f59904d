package org.singlewindow.it.hostile;

import java.util.Random;

/** Makes a bad body of a good one. */
interface Spoiler {
    Body spoil(String sample, Random random);
}
