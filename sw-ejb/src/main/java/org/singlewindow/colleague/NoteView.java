package org.singlewindow.colleague;

import java.time.Instant;

/** A note as colleagues read it. */
public record NoteView(String application, String author, String text, Instant writtenAt) {}
