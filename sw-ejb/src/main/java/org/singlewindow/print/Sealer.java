package org.singlewindow.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.singlewindow.reference.Kst;

/**
 * Puts an agency's seal on a PDF: PAdES B-B, which allows no change afterwards, and B-T where a time stamp can be had.
 * Nothing of what was there before is rewritten; the seal is appended.
 */
@ApplicationScoped
public class Sealer {
    /** Beside the certificates: signature, names and attributes; and what a time stamp with its own certificates takes. */
    private static final int ROOM = 2 * 1024;

    private static final int ROOM_FOR_STAMP = 24 * 1024;
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");

    private final TimeStamps timeStamps;

    @Inject
    public Sealer(TimeStamps timeStamps) {
        this.timeStamps = timeStamps;
    }

    /** For the container's proxy. */
    protected Sealer() {
        this(new TimeStamps());
    }

    /**
     * A PDF with its seal.
     *
     * @param whole whether it has the time stamp that it ought to have; false where the service is away
     */
    public record Sealed(byte[] pdf, boolean whole) {
        public Sealed {
            pdf = pdf.clone();
        }

        @Override
        public byte[] pdf() {
            return pdf.clone();
        }
    }

    /** The PDF with the seal of that key. */
    public Sealed seal(byte[] pdf, SealKey key, String name, Instant now) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            PDSignature seal = new PDSignature();
            seal.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            seal.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            seal.setName(name);
            seal.setSignDate(GregorianCalendar.from(now.atZone(Kst.ZONE)));
            allowNoChange(document, seal);
            options.setPreferredSignatureSize(room(key));
            document.addSignature(seal, options);
            ByteArrayOutputStream sealed = new ByteArrayOutputStream(pdf.length + 3 * room(key));
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(sealed);
            CMSSignedData signed = sign(signing.getContent().readAllBytes(), key);
            signing.setSignature(signed.getEncoded("DER"));
            return new Sealed(sealed.toByteArray(), !timeStamps.isOn() || isStamped(signed));
        } catch (IOException e) {
            throw new UncheckedIOException("A seal cannot be put on a PDF", e);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IllegalStateException("The key of " + name + " cannot seal", e);
        }
    }

    private int room(SealKey key) throws CertificateEncodingException {
        int room = ROOM + (timeStamps.isOn() ? ROOM_FOR_STAMP : 0);
        for (X509Certificate certificate : key.chain()) {
            room += certificate.getEncoded().length;
        }
        return room;
    }

    private static void allowNoChange(PDDocument document, PDSignature seal) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, 1);
        parameters.setName(COSName.V, "1.2");
        parameters.setDirect(true);
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem(COSName.getPDFName("TransformMethod"), DOC_MDP);
        reference.setItem(COSName.getPDFName("TransformParams"), parameters);
        reference.setDirect(true);
        COSArray references = new COSArray(List.of(reference));
        references.setDirect(true);
        seal.getCOSObject().setItem(COSName.getPDFName("Reference"), references);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(DOC_MDP, seal);
        permissions.setDirect(true);
        catalog.setItem(COSName.PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
    }

    private static boolean isStamped(CMSSignedData signed) {
        return signed.getSignerInfos().getSigners().iterator().next().getUnsignedAttributes() != null;
    }

    private CMSSignedData sign(byte[] content, SealKey key)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(attributes(key))
                        .build(new JcaContentSignerBuilder(algorithm(key)).build(key.key()), key.certificate()));
        generator.addCertificates(new JcaCertStore(key.chain()));
        CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content), false);
        return stamped(signed);
    }

    private static String algorithm(SealKey key) {
        return key.certificate().getPublicKey().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    }

    /** What PAdES wants signed: which certificate it is, and no time that nobody vouches for. */
    private static CMSAttributeTableGenerator attributes(SealKey key) throws GeneralSecurityException {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        Attribute which = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
        return parameters -> {
            AttributeTable table = usual.getAttributes(parameters)
                    .remove(CMSAttributes.signingTime)
                    .remove(CMSAttributes.cmsAlgorithmProtect);
            ASN1EncodableVector all = table.toASN1EncodableVector();
            all.add(which);
            return new AttributeTable(all);
        };
    }

    private CMSSignedData stamped(CMSSignedData signed) throws GeneralSecurityException {
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        Optional<Attribute> stamp = timeStamps
                .stamp(MessageDigest.getInstance("SHA-256").digest(signer.getSignature()))
                .map(token -> new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token)));
        return stamp.map(attribute -> CMSSignedData.replaceSigners(
                        signed,
                        new SignerInformationStore(List.of(
                                SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attribute))))))
                .orElse(signed);
    }
}
