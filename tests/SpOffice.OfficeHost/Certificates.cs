using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SpOffice.OfficeHost;

/// <summary>office.js speaks to a page over HTTPS only.</summary>
internal static class Certificates
{
    /// <summary>A certificate of our own for <c>localhost</c>, which no browser trusts unless told to.</summary>
    public static X509Certificate2 Localhost()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(7));
    }
}
