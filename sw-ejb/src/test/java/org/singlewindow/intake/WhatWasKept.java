package org.singlewindow.intake;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Compares what was kept of a declaration with what its file says, read by XPath rather than by the window. */
final class WhatWasKept {
    private static final Map<String, String> NUMBERS = Map.of(
            "netWeight", "Commodity/GoodsMeasure/NetNetWeightMeasure",
            "grossWeight", "Commodity/GoodsMeasure/GrossMassMeasure",
            "packages", "Packaging/QuantityQuantity",
            "quantity", "Commodity/GoodsMeasure/TariffQuantity");

    private final XPath xpath = XPathFactory.newInstance().newXPath();
    private final Document document;
    private final List<String> differences = new ArrayList<>();

    WhatWasKept(byte[] xml) {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException | java.io.IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<String> differences(JsonObject kept) {
        String bill =
                kept.containsKey("transport") ? kept.getJsonObject("transport").getString("billOfLading", "") : "";
        Set<String> transport = transportDocuments();
        if (bill.isEmpty() ? !transport.isEmpty() : !transport.contains(bill)) {
            differences.add("bill of lading " + bill + " of " + transport);
        }
        String party =
                kept.containsKey("importer") ? kept.getJsonObject("importer").getString("customsId", "") : "";
        if (party.matches("(?!KR)[A-Z]{2}\\d{6,}.*")) {
            differences.add("another country's number " + party);
        }
        List<JsonObject> items = kept.getJsonArray("items").getValuesAs(JsonObject.class);
        for (int index = 0; index < items.size(); index++) {
            item(index + 1, items.get(index));
        }
        return differences;
    }

    private void item(int number, JsonObject item) {
        String here = path("GoodsShipment/GovernmentAgencyGoodsItem") + "[" + number + "]";
        NUMBERS.forEach((field, path) -> {
            String written = first(here + steps(path));
            String kept = item.getString(field, "");
            boolean same = written.isEmpty() || kept.isEmpty()
                    ? written.equals(kept)
                    : new BigDecimal(written).compareTo(new BigDecimal(kept)) == 0;
            if (!same) {
                differences.add("item " + number + " " + field + ": " + kept + " of " + written);
            }
        });
        String description = first(here + steps("Commodity/Description")).replaceAll("\\s+", " ");
        if (!item.getString("description", "").equals(description)) {
            differences.add("item " + number + " description: " + description);
        }
        StringBuilder codes = new StringBuilder();
        all(here + steps("Commodity/Classification/ID"))
                .forEach(code -> codes.append(code).append(' '));
        String hs = item.getString("hs", "");
        if (hs.length() < 6 || !codes.toString().contains(hs.substring(0, Math.min(8, hs.length())))) {
            differences.add("item " + number + " hs: " + hs + " of " + codes);
        }
    }

    /** Numbers of bills of lading and waybills, and of contracts of carriage. */
    private Set<String> transportDocuments() {
        Set<String> numbers = new TreeSet<>(all(path("GoodsShipment/Consignment/TransportContractDocument/ID")));
        for (String place : List.of("GoodsShipment", "GoodsShipment/GovernmentAgencyGoodsItem")) {
            numbers.addAll(all(path(place + "/PreviousDocument")
                    + "[*[local-name()='TypeCode'][number(translate(., 'N', '')) >= 703"
                    + " and number(translate(., 'N', '')) <= 741]]/*[local-name()='ID']"));
        }
        return numbers;
    }

    private static String path(String path) {
        return "//*[local-name()='Declaration']" + steps(path);
    }

    private static String steps(String path) {
        StringBuilder steps = new StringBuilder();
        for (String step : path.split("/")) {
            steps.append("/*[local-name()='").append(step).append("']");
        }
        return steps.toString();
    }

    private String first(String path) {
        return all(path).stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private List<String> all(String path) {
        try {
            NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int index = 0; index < found.getLength(); index++) {
                texts.add(found.item(index).getTextContent().strip());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
