package org.singlewindow.hold;

/**
 * Something was done to a hold.
 *
 * @param hold as it is now
 * @param filedBy who lodged the declaration
 */
public record HoldChanged(HoldView hold, String filedBy, HoldAct act) {}
