package org.singlewindow.notice;

/** An e-mail, ready to be sent. */
public record Letter(String to, String subject, String text) {}
