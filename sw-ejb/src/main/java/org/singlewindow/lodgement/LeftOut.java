package org.singlewindow.lodgement;

import org.singlewindow.reference.Text;

/**
 * A document that was not lodged for a goods item, as it stands in what was signed.
 *
 * @param claimed whether the trader gave the reason; else it followed from an answer
 * @param law the provision as in force on the day of lodging
 */
public record LeftOut(String document, int item, String code, boolean claimed, Text reason, Text law) {}
