package org.singlewindow.print;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is printed on a certificate: the same always gives the same pages.
 *
 * @param title what the document is called, in Korean and in English
 * @param boxes lines of text, by the name that the box has in the layout
 * @param goods one for each goods item
 * @param notes paragraphs for free disposal
 * @param checkAddress of the public page that says whether it is genuine and still holds
 * @param xml the same for programs, which goes with it
 * @param moment the moment that stands in it as the one at which it was made
 */
public record CertificateText(
        String number,
        String title,
        String author,
        Map<String, List<String>> boxes,
        List<Goods> goods,
        List<String> notes,
        String checkAddress,
        byte[] xml,
        Instant moment) {
    public CertificateText {
        boxes = Map.copyOf(boxes);
        goods = List.copyOf(goods);
        notes = List.copyOf(notes);
        xml = xml.clone();
    }

    @Override
    public byte[] xml() {
        return xml.clone();
    }

    /** What the columns of a goods item say, by their names in the layout. */
    public record Goods(Map<String, List<String>> columns) {
        public Goods {
            columns = Map.copyOf(columns);
        }
    }
}
