package org.singlewindow.wrong.shared;

import org.singlewindow.wrong.WrongEntity;

/** Knows a capability, although everyone shares it. */
public record Curious(WrongEntity entity) {}
