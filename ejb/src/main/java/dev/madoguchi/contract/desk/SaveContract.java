package dev.madoguchi.contract.desk;

import dev.madoguchi.mail.ValidMailAddress;
import dev.madoguchi.platform.OnlyPlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A contract as somebody wrote it on the form (CON-02); blank texts are null.
 *
 * @param number contract number; of a contract that is there already it tells which
 * @param version version that the writer saw, or null for a new contract
 * @param name name of the contract
 * @param subscriptionId subscription ID
 * @param productCode code of the product
 * @param planCode code of the service plan
 * @param firstDay first day of maintenance
 * @param lastDay last day of maintenance, included
 * @param representativeName representative
 * @param representativeMail mail address of the representative
 * @param representativePhone phone of the representative
 * @param salesName sales contact
 * @param salesMail mail address of the sales contact
 * @param editionNote note of a customised edition
 * @param endUser company that uses what is maintained
 * @param endUserMail its registered mail
 * @param endUserAddress its address, taken where none is known
 * @param endUserPhone its phone, taken where none is known
 * @param reseller company that sold it
 * @param resellerMail its registered mail
 * @param operatingAgent company that runs it for the end user
 * @param operatingAgentMail its registered mail
 * @param devices one device a line, serial number and model; null leaves them as they are
 */
@OnlyPlainText
public record SaveContract(
    @NotBlank @Size(max = 50) String number,
    Integer version,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 100) String subscriptionId,
    @NotBlank String productCode,
    @NotBlank String planCode,
    @NotNull LocalDate firstDay,
    @NotNull LocalDate lastDay,
    @Size(max = 100) String representativeName,
    @ValidMailAddress String representativeMail,
    @Size(max = 50) String representativePhone,
    @Size(max = 100) String salesName,
    @ValidMailAddress String salesMail,
    @Size(max = 1000) String editionNote,
    @NotBlank @Size(max = 200) String endUser,
    @ValidMailAddress String endUserMail,
    @Size(max = 500) String endUserAddress,
    @Size(max = 50) String endUserPhone,
    @Size(max = 200) String reseller,
    @ValidMailAddress String resellerMail,
    @Size(max = 200) String operatingAgent,
    @ValidMailAddress String operatingAgentMail,
    @Size(max = DeviceLines.LONGEST) String devices) {}
