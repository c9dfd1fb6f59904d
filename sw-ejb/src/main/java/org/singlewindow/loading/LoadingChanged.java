package org.singlewindow.loading;

/**
 * Something happened to the loading of an export.
 *
 * @param filedBy who lodged the declaration
 */
public record LoadingChanged(LoadingView loading, String filedBy, LoadingAct act) {}
