package org.singlewindow.payload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.singlewindow.form.Samples;
import org.singlewindow.reference.Direction;
import org.singlewindow.reference.Kst;

/** Writes what a declaration says otherwise now, and all that it says. */
@ApplicationScoped
class AmendmentXml implements XmlWriting<Outgoing.Amendment> {
    @Inject
    private Samples samples;

    @Inject
    private Clock clock;

    @Override
    public Class<Outgoing.Amendment> writes() {
        return Outgoing.Amendment.class;
    }

    @Override
    public List<Outgoing.Amendment> samples() {
        return List.of(new Outgoing.Amendment(
                "IM26-0000001-1",
                Published.CASE,
                1,
                "입항 지연",
                List.of(
                        new Outgoing.Amended(0, "transport", "arrivalDate", "2026-11-30", "2026-12-02"),
                        new Outgoing.Amended(1, "items", "packages", "100", "98")),
                samples.consignment(Direction.IMPORT, LocalDate.now(clock.withZone(Kst.ZONE)))));
    }

    @Override
    public String root(Outgoing.Amendment amendment) {
        return "Amendment";
    }

    @Override
    public void write(XmlText xml, Outgoing.Amendment amendment) throws XMLStreamException {
        xml.element("DeclarationID", amendment.declaration());
        xml.element("UCR", amendment.caseReference());
        xml.element("SequenceNumeric", String.valueOf(amendment.number()));
        xml.element("Reason", amendment.reason());
        for (Outgoing.Amended change : amendment.changes()) {
            xml.in("Change", () -> change(xml, change));
        }
        xml.in("GoodsShipment", () -> DeclarationXml.shipment(xml, amendment.consignment()));
    }

    private static void change(XmlText xml, Outgoing.Amended change) throws XMLStreamException {
        if (change.line() != 0) {
            xml.element("SequenceNumeric", String.valueOf(change.line()));
        }
        xml.element("Section", change.section());
        xml.element("Field", change.field());
        xml.element("Before", change.before());
        xml.element("After", change.after());
    }
}
