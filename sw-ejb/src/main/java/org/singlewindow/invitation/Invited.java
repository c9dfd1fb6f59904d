package org.singlewindow.invitation;

import java.time.Instant;

/** A letter is to go to somebody who is invited; its link is made when it is written. */
public record Invited(long invitation, String reference, String organisation, String email, Instant endsAt) {}
