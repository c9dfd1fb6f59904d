package org.singlewindow.web.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.singlewindow.form.Field;

/**
 * What whoever decides wants to know first: goods, kilograms, origin, arrival, numbers of certificates. Found by where the
 * consignment says it and by the WCO element, so that it is the same for every document.
 *
 * @param head what is true of the whole consignment, most wanted first
 * @param columns what is known of the goods
 * @param goods a row each
 * @param kilograms of all goods together; empty where no weight is said, or one cannot be read
 */
public record Gist(List<Statement> head, List<Field> columns, List<Row> goods, String kilograms) {
    private static final String WEIGHT = "/items/*/netWeight";
    private static final List<String> HEAD = List.of(
            "/transport/arrivalDate",
            "/transport/arrivalPort",
            "/transport/loadingDate",
            "/transport/loadingPort",
            "/transport/billOfLading",
            "/transport/quarantinePlace",
            "/transport/inspectionPlace",
            "/shipment/exportCountry",
            "/shipment/destinationCountry",
            "/shipment/purpose");
    private static final List<String> GOODS = List.of("/items/*/description", "/items/*/hs", "/items/*/origin", WEIGHT);
    private static final String CERTIFICATE = "AdditionalDocument/";

    public Gist {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        goods = List.copyOf(goods);
    }

    /**
     * Something that was said.
     *
     * @param path where the consignment says it, such as {@code /items/*}{@code /origin}; empty for what only a document says
     * @param item number of the goods item; null for what is true of all
     */
    public record Statement(
            String path, Field field, @Nullable String item, String value) {
        /** Whether it is about a certificate or permit that the goods bring along. */
        boolean isCertificate() {
            return path.startsWith("/shipment/healthCertificate")
                    || Objects.requireNonNullElse(field.element(), "").contains(CERTIFICATE);
        }
    }

    /** One goods item. */
    public record Row(String item, Map<String, String> values) {
        public Row {
            values = Map.copyOf(values);
        }

        public String value(Field column) {
            return values.getOrDefault(column.name(), "");
        }
    }

    /** What stands first of all that was said. */
    public static Gist of(List<Statement> statements) {
        List<Statement> head = new ArrayList<>(together(statements.stream()
                .filter(statement -> HEAD.contains(statement.path()) && !statement.isCertificate())
                .sorted(Comparator.comparing(statement -> HEAD.indexOf(statement.path())))
                .toList()));
        head.addAll(
                together(statements.stream().filter(Statement::isCertificate).toList()));
        List<Statement> goods = statements.stream()
                .filter(statement -> statement.item() != null && GOODS.contains(statement.path()))
                .sorted(Comparator.comparing(statement -> GOODS.indexOf(statement.path())))
                .toList();
        return new Gist(head, columns(goods), rows(goods), kilograms(goods));
    }

    /** What a document asks twice of the same place, such as the name of the goods, is one column. */
    private static List<Field> columns(List<Statement> goods) {
        Map<String, Field> columns = new LinkedHashMap<>();
        goods.forEach(said -> columns.putIfAbsent(said.path(), said.field()));
        return List.copyOf(columns.values());
    }

    /** What is the same of several goods items is said once, of all of them. */
    private static List<Statement> together(List<Statement> statements) {
        return statements.stream()
                .collect(Collectors.groupingBy(
                        statement -> List.of(statement.field().name(), statement.value()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Gist::once)
                .toList();
    }

    private static Statement once(List<Statement> same) {
        Statement first = same.get(0);
        String items = same.stream()
                .map(Statement::item)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Statement(first.path(), first.field(), items.isEmpty() ? null : items, first.value());
    }

    private static List<Row> rows(List<Statement> goods) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        for (Statement said : goods) {
            rows.computeIfAbsent(Integer.valueOf(Objects.requireNonNull(said.item())), first -> new TreeMap<>())
                    .put(said.field().name(), said.value());
        }
        return rows.entrySet().stream()
                .map(row -> new Row(row.getKey().toString(), row.getValue()))
                .toList();
    }

    private static String kilograms(List<Statement> goods) {
        List<String> weights = goods.stream()
                .filter(statement -> statement.path().equals(WEIGHT))
                .map(Statement::value)
                .toList();
        boolean readable =
                !weights.isEmpty() && weights.stream().allMatch(one -> one.matches("\\d{1,18}(\\.\\d{1,9})?"));
        return readable
                ? weights.stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString()
                : "";
    }
}
