package org.singlewindow.certificate;

import java.math.BigDecimal;

/**
 * So much of a goods item.
 *
 * @param sequence number of the goods item on the certificate
 * @param unit code of UNECE Recommendation 20
 */
public record Quantity(int sequence, BigDecimal amount, String unit) {}
