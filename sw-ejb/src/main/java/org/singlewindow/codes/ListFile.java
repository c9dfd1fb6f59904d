package org.singlewindow.codes;

import java.io.Serializable;

/** A file of an official list as it was uploaded; some lists come in several. */
public record ListFile(String name, byte[] bytes) implements Serializable {}
