package org.singlewindow.wallet;

import java.time.LocalDate;

/** The last day of a paper in a wallet comes near. */
public record WalletEnding(String owner, String title, LocalDate validUntil) {}
