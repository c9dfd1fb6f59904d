package org.singlewindow.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.singlewindow.codes.CodeLists;
import org.singlewindow.dossier.Attaching;
import org.singlewindow.dossier.ContentTypes;
import org.singlewindow.party.Actors;
import org.singlewindow.party.PersonFacts;
import org.singlewindow.party.Register;
import org.singlewindow.party.Representation;
import org.singlewindow.reference.Kst;
import org.singlewindow.reference.Limits;
import org.singlewindow.scan.Screening;
import org.singlewindow.scan.Suspect;
import org.singlewindow.shared.Actor;
import org.singlewindow.shared.Days;
import org.singlewindow.shared.Refusal;
import org.singlewindow.shared.Written;

/** Officials and officers of customs see the inspections of their offices, go there, and write down what they found. */
@Stateless
@RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
public class Inspecting {
    private static final int WHY_LENGTH = 1_000;
    private static final int TEXT_LENGTH = 4_000;
    private static final int WORDS_LENGTH = 100;
    private static final int ROWS = 200;
    private static final int MOST_DAYS = 31;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    @Inject
    private Inspections inspections;

    @Inject
    private InspectionKeeping keeping;

    @Inject
    private Appointments appointments;

    @Inject
    private Progress progress;

    @Inject
    private Screening screening;

    @Inject
    private CustomsResults customs;

    @Inject
    private CodeLists codeLists;

    @Inject
    private Register register;

    @Inject
    private Representation representation;

    @Inject
    private Actors actors;

    /** A picture that was taken. */
    public record Picture(String fileName, byte[] bytes) {}

    /** Inspections of an office that begin on those days, the earliest first; the empty office stands for all. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public List<InspectionView> between(String office, Days days) {
        refuseIfTooMany(days);
        return inspections
                .between(
                        actors.current().organisation(),
                        office,
                        days.first().atStartOfDay(Kst.ZONE).toInstant(),
                        days.last().plusDays(1).atStartOfDay(Kst.ZONE).toInstant(),
                        Limits.PAGE_ROWS.intValue())
                .stream()
                .map(Inspection::view)
                .toList();
    }

    private static void refuseIfTooMany(Days days) {
        if (days.last().isAfter(days.first().plusDays(MOST_DAYS))) {
            throw Refusal.notValid("inspection.too-many-days", MOST_DAYS);
        }
    }

    /** How full an office of the reader's is at each of its times on those days. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public List<Occupancy> occupancy(String office, Days days) {
        refuseIfTooMany(days);
        return appointments.occupancy(
                actors.current().organisation() + "/" + office,
                days.first(),
                days.last().plusDays(1));
    }

    /** Inspections of an office for which no time is agreed on, the oldest first; the empty office stands for all. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public List<InspectionView> waiting(String office) {
        return inspections.waiting(actors.current().organisation(), office, Limits.PAGE_ROWS.intValue()).stream()
                .map(Inspection::view)
                .toList();
    }

    /** One of the own office's, whichever. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public InspectionView open(String inspection) {
        return keeping.theirs(actors.current(), inspection).view();
    }

    /** Nobody looks any more. What customs selected it passes instead. */
    @RolesAllowed(Actor.Role.OFFICIALS)
    public void callOff(String inspection, String why) {
        Actor actor = actors.current();
        progress.callOff(keeping.locked(actor, inspection), actor, said(why));
    }

    /** Cannot come at the time that was booked: the trader finds another one, for all who were to come then. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public void giveBack(String inspection, String why) {
        Actor actor = actors.current();
        progress.giveBack(keeping.locked(actor, inspection), actor, said(why));
    }

    /** Can come at the time that the trader proposed. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public void agree(String inspection) {
        Actor actor = actors.current();
        progress.agree(keeping.locked(actor, inspection), actor);
    }

    /** That colleague goes there. */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public void assign(String inspection, String official) {
        Actor actor = actors.current();
        Inspection locked = keeping.locked(actor, inspection);
        boolean colleague = register.person(official)
                .filter(PersonFacts::isActive)
                .filter(person -> person.organisation().equals(actor.organisation()))
                .isPresent();
        if (!colleague) {
            throw Refusal.notValid("inspection.officer-unknown", official);
        }
        appointments.assign(locked, official);
    }

    private static String said(String why) {
        String words = Ordering.fit(Written.text(why), WHY_LENGTH);
        if (words.isEmpty()) {
            throw Refusal.notValid("inspection.why-wanted");
        }
        return words;
    }

    /**
     * Writes down what was found, with photos. The same again, under the same key, changes nothing: it can be sent once more
     * where no answer came. What customs found is said of its declaration too.
     *
     * @param key of the request
     */
    @RolesAllowed({Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void report(String inspection, String key, Finding finding, List<Picture> pictures) {
        Actor actor = actors.current();
        keeping.theirs(actor, inspection);
        if (!KEY.matcher(key).matches()) {
            throw Refusal.notValid("inspection.key-odd");
        }
        Finding fit = fit(finding);
        if (!fit.passed() && fit.codes().isEmpty() && fit.text().isEmpty()) {
            throw Refusal.notValid("inspection.finding-wanted");
        }
        customs.keep(actor, inspection, key, fit, screened(pictures));
    }

    private Finding fit(Finding finding) {
        for (String code : finding.codes()) {
            if (codeLists.find("inspection-finding", code).isEmpty()) {
                throw Refusal.notValid("inspection.finding-unknown", code);
            }
        }
        if (finding.samples().size() > ROWS || finding.measures().size() > ROWS) {
            throw Refusal.notValid("inspection.too-many-rows", ROWS);
        }
        Finding fit = new Finding(
                finding.passed(),
                finding.codes().stream().distinct().toList(),
                finding.samples().stream().map(Inspecting::fit).toList(),
                finding.measures().stream().map(Inspecting::fit).toList(),
                Ordering.fit(Written.text(finding.text()), TEXT_LENGTH));
        if (fit.passed() && fit.isBeyond()) {
            throw Refusal.notValid("inspection.beyond-limit");
        }
        return fit;
    }

    private static Finding.Sample fit(Finding.Sample sample) {
        return new Finding.Sample(words(sample.number()), words(sample.panel()));
    }

    private static Finding.Measure fit(Finding.Measure measure) {
        return new Finding.Measure(
                measure.item(),
                words(measure.analyte()),
                decimal(measure.value()),
                decimal(measure.limit()),
                words(measure.unit()),
                measure.least());
    }

    private static String words(String written) {
        return Ordering.fit(Written.line(written), WORDS_LENGTH);
    }

    private static String decimal(String written) {
        String number = Written.number(written);
        if (number.isEmpty()) {
            return "";
        }
        if (!DECIMAL.matcher(number).matches()) {
            throw Refusal.notValid("inspection.number-odd", Written.printable(written, WORDS_LENGTH));
        }
        return new BigDecimal(number).toPlainString();
    }

    private List<Photo.Attachable> screened(List<Picture> pictures) {
        if (pictures.size() > Limits.INSPECTION_PHOTOS.value()) {
            throw Refusal.notValid("inspection.too-many-photos", Limits.INSPECTION_PHOTOS.value());
        }
        for (Picture picture : pictures) {
            if (picture.bytes().length > Limits.INSPECTION_PHOTO_BYTES.value()) {
                throw Refusal.notValid(
                        "inspection.photo-too-large", Limits.INSPECTION_PHOTO_BYTES.value() / (1024 * 1024));
            }
        }
        List<String> names = IntStream.rangeClosed(1, pictures.size())
                .mapToObj(number -> "photo-" + number)
                .toList();
        screening.screen(IntStream.range(0, pictures.size())
                .mapToObj(i -> new Suspect(
                        "/photos/" + i, names.get(i), pictures.get(i).bytes()))
                .toList());
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> picture(names.get(i), pictures.get(i).bytes()))
                .toList();
    }

    /** Named by the window: what cameras call their files says where and when, or nothing. */
    private static Photo.Attachable picture(String name, byte[] bytes) {
        String type = ContentTypes.acceptedType(bytes)
                .filter(found -> found.equals("image/jpeg") || found.equals("image/png"))
                .filter(found -> ContentTypes.wrong(found, bytes).isEmpty())
                .orElseThrow(() -> Refusal.notValid("inspection.photo-odd"));
        return new Photo.Attachable(name + (type.equals("image/png") ? ".png" : ".jpg"), type, bytes);
    }

    /** A photo, for those who looked and for those whose goods they are. */
    @RolesAllowed({Actor.Role.TRADERS, Actor.Role.BROKERS, Actor.Role.OFFICIALS, Actor.Role.CUSTOMS_OFFICERS})
    public Attaching.File photo(String inspection, int number) {
        Actor actor = actors.current();
        return inspections
                .find(inspection)
                .filter(found -> found.agency().equals(actor.organisation())
                        || representation.reach(actor).covers(found.owner(), found.document()))
                .flatMap(found -> inspections.photo(found.id(), number))
                .map(photo -> new Attaching.File(photo.fileName(), photo.mediaType(), photo.bytes()))
                .orElseThrow(() -> InspectionKeeping.notFound(inspection));
    }
}
