// Who am I, asked through the JavaScript SDK's fromSSO: `caller-identity.mjs PROFILE`.

import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { fromSSO } from "@aws-sdk/credential-providers";

const [profile] = process.argv.slice(2);
try {
  const sts = new STSClient({ profile, credentials: fromSSO({ profile }) });
  const { UserId, Account, Arn } = await sts.send(new GetCallerIdentityCommand({}));
  console.log(JSON.stringify({ UserId, Account, Arn }));
} catch (error) {
  console.log(JSON.stringify({ error: error.name, message: error.message }));
}
