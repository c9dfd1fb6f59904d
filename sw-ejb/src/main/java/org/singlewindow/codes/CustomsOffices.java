package org.singlewindow.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.singlewindow.definitions.CatalogueEntry;
import org.singlewindow.reference.Text;

/** The offices of customs, and which of them goods are at. */
@ApplicationScoped
public class CustomsOffices {
    private static final int CODE_LENGTH = 3;

    private final List<Office> offices;

    public CustomsOffices() {
        offices = CatalogueEntry.read("customs-offices").children().entrySet().stream()
                .map(entry -> new Office(
                        entry.getKey(),
                        entry.getValue().allow("name", "ports").words("name"),
                        entry.getValue().texts("ports")))
                .toList();
    }

    /**
     * An office.
     *
     * @param code with which the codes of its bonded areas begin
     * @param ports at which it stands, by UN/LOCODE
     */
    public record Office(String code, Text name, List<String> ports) {
        public Office {
            ports = List.copyOf(ports);
        }
    }

    public List<Office> all() {
        return offices;
    }

    public Optional<Office> find(String code) {
        return offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }

    /** The code of the office whose bonded area that is, else of the one at that port; empty where neither is known. */
    public String at(String bondedArea, String port) {
        return find(bondedArea.substring(0, Math.min(CODE_LENGTH, bondedArea.length())))
                .or(() -> offices.stream()
                        .filter(office -> office.ports().contains(port))
                        .findFirst())
                .map(Office::code)
                .orElse("");
    }
}
