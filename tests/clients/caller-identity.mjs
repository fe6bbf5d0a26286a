// Who am I, asked through the JavaScript SDK's fromSSO, for the profile of AWS_PROFILE.
//
// The variable rather than an argument: fromSSO hands its `profile` on to the token it looks up, but
// not to the clients with which it asks, and those find the endpoint only in the variable's profile.

import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { fromSSO } from "@aws-sdk/credential-providers";

try {
  const sts = new STSClient({ credentials: fromSSO() });
  const { UserId, Account, Arn } = await sts.send(new GetCallerIdentityCommand({}));
  console.log(JSON.stringify({ UserId, Account, Arn }));
} catch (error) {
  console.log(JSON.stringify({ error: error.name, message: error.message }));
}
