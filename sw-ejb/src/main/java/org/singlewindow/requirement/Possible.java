package org.singlewindow.requirement;

import java.util.List;
import org.singlewindow.reference.Text;

/**
 * A document that goods under a code may need.
 *
 * @param origins countries of origin (ISO 3166-1 alpha-2) from which alone it is needed; empty for all
 * @param exempt countries of origin from which it is not needed
 * @param questions what the answer depends on; empty where it is needed in any case
 * @param partly whether only some of the codes below need it
 */
public record Possible(
        String rule,
        String document,
        String agency,
        Text because,
        Text law,
        List<String> origins,
        List<String> exempt,
        List<Text> questions,
        boolean partly) {
    public Possible {
        origins = List.copyOf(origins);
        exempt = List.copyOf(exempt);
        questions = List.copyOf(questions);
    }
}
