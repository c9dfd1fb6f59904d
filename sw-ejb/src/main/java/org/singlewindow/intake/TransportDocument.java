package org.singlewindow.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.singlewindow.shared.Written;

/**
 * A bill of lading or waybill that a declaration names. Only documents of the types 703 to 741 (UN/EDIFACT 1001) are some,
 * whatever other document came before: declarations, references of the trader and invoices name no cargo.
 *
 * @param id the element with its number
 * @param rank of several the one with the lowest names the goods: house before other before master
 */
record TransportDocument(DeclarationElement id, int rank) {
    private static final String GOODS_ITEM = "GoodsShipment/GovernmentAgencyGoodsItem/";
    /** The European Union writes the same codes with a letter before them. */
    private static final Pattern TYPE = Pattern.compile("N?(\\d{3})");

    private static final int FIRST = 703;
    private static final int LAST = 741;
    /** House waybill, house bill of lading. */
    private static final Set<Integer> HOUSE = Set.of(703, 714);
    /** Master bill of lading, master air waybill. */
    private static final Set<Integer> MASTER = Set.of(704, 741);

    private static final int NONE = -1;
    private static final int OF_A_HOUSE = 0;
    private static final int OTHER = 1;
    private static final int OF_A_MASTER = 2;

    /** Those of the declaration, the one that names the goods first. */
    static List<TransportDocument> of(DeclarationElement declaration) {
        Stream<TransportDocument> contracts = declaration
                .all("GoodsShipment/Consignment/TransportContractDocument")
                .flatMap(document -> of(document, OTHER));
        Stream<TransportDocument> previous = Stream.of(
                        "GoodsShipment/PreviousDocument", GOODS_ITEM + "PreviousDocument")
                .flatMap(declaration::all)
                .flatMap(document -> of(document, NONE));
        return Stream.concat(contracts, previous)
                .sorted(Comparator.comparingInt(TransportDocument::rank))
                .toList();
    }

    /** A contract of carriage is one by its name; any other document says by its type what it is. */
    private static Stream<TransportDocument> of(DeclarationElement document, int withoutType) {
        String type = document.text("TypeCode");
        int rank = type.isEmpty() ? withoutType : rank(type);
        return rank == NONE ? Stream.empty() : document.first("ID").map(id -> new TransportDocument(id, rank)).stream();
    }

    private static int rank(String type) {
        Matcher code = TYPE.matcher(Written.code(type));
        int number = code.matches() ? Integer.parseInt(code.group(1)) : 0;
        if (number < FIRST || number > LAST) {
            return NONE;
        }
        if (HOUSE.contains(number)) {
            return OF_A_HOUSE;
        }
        return MASTER.contains(number) ? OF_A_MASTER : OTHER;
    }

    String number() {
        return id.text();
    }
}
