package org.singlewindow.duty;

/**
 * Customs said what is owed, or that it is paid.
 *
 * @param filedBy who lodged the declaration
 */
public record DutyStated(DutyView duty, String dossier, String declarant, String filedBy) {}
